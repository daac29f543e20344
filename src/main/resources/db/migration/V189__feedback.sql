-- What is asked after events, by kind; of no kind: after each. Questions with SCALE (1 to 5) and CHOICE are answered by everybody who answers
-- at all, so that no count is of fewer people than a batch has.
create table feedback_question (
    code     text primary key,
    position integer not null unique,
    kinds    text[] not null,
    form     text not null check (form in ('SCALE', 'CHOICE', 'TEXT')),
    en       text not null,
    hi       text not null,
    choices  jsonb not null default '[]',
    check ((form = 'CHOICE') = (jsonb_array_length(choices) > 1))
);
insert into feedback_question values
    ('USEFUL', 10, '{}', 'SCALE', 'How useful was it for your work?', 'यह आपके काम के लिए कितना उपयोगी रहा?'),
    ('LEARNT', 20, '{WORKSHOP}', 'SCALE', 'How much did you learn from the others?', 'आपने दूसरों से कितना सीखा?'),
    ('EXPLAINED', 30, '{TRAINING}', 'SCALE', 'How well did the trainer explain?', 'प्रशिक्षक ने कितनी अच्छी तरह समझाया?'),
    ('HOSTS', 40, '{STUDY_TOUR}', 'SCALE', 'How openly did the hosts answer?', 'मेज़बानों ने कितना खुलकर बताया?'),
    ('HEARD', 50, '{MEETING}', 'SCALE', 'Could you say what you wanted to say?', 'क्या आप अपनी बात कह पाए?'),
    ('ORGANISED', 60, '{}', 'SCALE', 'How well was it organised?', 'इसका आयोजन कितना अच्छा था?');
insert into feedback_question values
    ('PACE', 70, '{TRAINING}', 'CHOICE', 'How was the pace?', 'गति कैसी थी?',
        '[{"code": "SLOW", "en": "Too slow", "hi": "बहुत धीमी"}, {"code": "RIGHT", "en": "Just right", "hi": "ठीक"}, {"code": "FAST", "en": "Too fast", "hi": "बहुत तेज़"}]'),
    ('CONTACTS', 80, '{FAIR}', 'CHOICE', 'Did you meet buyers or partners?', 'क्या खरीदार या साझेदार मिले?',
        '[{"code": "NONE", "en": "None", "hi": "कोई नहीं"}, {"code": "SOME", "en": "Some", "hi": "कुछ"}, {"code": "MANY", "en": "Many", "hi": "कई"}]'),
    ('WILL_CHANGE', 90, '{WORKSHOP,STUDY_TOUR,TRAINING}', 'CHOICE', 'Will you do something differently at work?', 'क्या आप काम में कुछ अलग करेंगे?',
        '[{"code": "YES", "en": "Yes", "hi": "हाँ"}, {"code": "PERHAPS", "en": "Perhaps", "hi": "शायद"}, {"code": "NO", "en": "No", "hi": "नहीं"}]'),
    ('AGAIN', 100, '{}', 'CHOICE', 'Would you come again?', 'क्या आप फिर आएँगे?',
        '[{"code": "YES", "en": "Yes", "hi": "हाँ"}, {"code": "PERHAPS", "en": "Perhaps", "hi": "शायद"}, {"code": "NO", "en": "No", "hi": "नहीं"}]');
insert into feedback_question values
    ('BEST', 110, '{}', 'TEXT', 'What was best?', 'सबसे अच्छा क्या था?'),
    ('BETTER', 120, '{}', 'TEXT', 'What should be better?', 'क्या बेहतर होना चाहिए?');
revoke insert, update, delete on feedback_question from ${service_role};

-- Who has answered, and nothing of what she said: no time, no order, no id that the answers know.
create table feedback_giver (
    event_id        uuid not null,
    cluster_id      uuid not null,
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    primary key (event_id, person_id),
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
create index feedback_giver_person on feedback_giver (person_id);

-- What was said and waits for a batch of at least five, shuffled in one row, so that not even the row's transaction tells one from another.
create table feedback_box (
    event_id   uuid primary key,
    cluster_id uuid not null,
    waiting    jsonb not null default '[]',
    batches    integer not null default 0,
    answers    integer not null default 0,
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);

-- What was said, by batch: an answer to one question, apart from whatever else the same person said. Ids are random.
create table feedback_said (
    id         uuid primary key default gen_random_uuid(),
    cluster_id uuid not null,
    event_id   uuid not null,
    batch      integer not null,
    question   text not null references feedback_question (code),
    value      text not null,
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
create index feedback_said_event on feedback_said (event_id, question, id);
revoke update, delete on feedback_said from ${service_role};

-- Events that are published already are asked about too.
insert into deadline (id, kind, entity_id, due_at, try_at)
select gen_random_uuid(), 'event.feedback-due', e.id, e.ends_at, e.ends_at from event e where e.state = 'PUBLISHED' and e.ends_at > now()
on conflict do nothing;

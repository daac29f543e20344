-- Bands are closed lists; sheets that were imported before wrote other words.
update organisation set workers_band = case workers_band
    when 'UP_TO_9' then 'W1_9' when 'FROM_10_TO_49' then 'W10_49'
    when 'FROM_50_TO_249' then 'W50_249' when 'FROM_250' then 'W250_PLUS' end
where workers_band not in ('W1_9', 'W10_49', 'W50_249', 'W250_PLUS');
update organisation set turnover_band = null
where turnover_band not in ('UP_TO_25_LAKH', 'UP_TO_1_CRORE', 'UP_TO_10_CRORE', 'UP_TO_100_CRORE', 'ABOVE_100_CRORE');
alter table organisation
    add check (workers_band in ('W1_9', 'W10_49', 'W50_249', 'W250_PLUS')),
    add check (turnover_band in ('UP_TO_25_LAKH', 'UP_TO_1_CRORE', 'UP_TO_10_CRORE', 'UP_TO_100_CRORE', 'ABOVE_100_CRORE'));

-- Whom an agent asks for: the owner of a firm that came by a spreadsheet, until she opens her own account.
alter table organisation add column contact_name text;
comment on column organisation.contact_name is
    'Personal data: the name of a person, often the owner, as an agent or the firm itself wrote it. Kept so that an agent can give her a one-time code; seen by the firm and the agents of its clusters only; erased when she asks for it.';

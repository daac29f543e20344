-- Who raised a need corrects it until it is answered; since then it reads as it does.
alter table challenge add column changed_at timestamptz;

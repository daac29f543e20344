-- Some accounts are not the service's to change: those of platform admins. That is told, not tried for ever.
alter table person drop constraint person_keycloak_refusal_check;
alter table person add constraint person_keycloak_refusal_check check (keycloak_refusal in
    ('EMAIL_TAKEN', 'USERNAME_TAKEN', 'VALUE_REFUSED', 'ACCOUNT_GONE', 'OUT_OF_REACH'));

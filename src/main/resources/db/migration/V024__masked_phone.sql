-- What others may see of a telephone number in E.164: its beginning and the last four digits (org.sahyog.identity.check.Phone).
create function masked(phone text) returns text
    language sql immutable strict parallel safe
    return left(phone, 3) || repeat('•', greatest(length(phone) - 7, 0)) || right(phone, 4);

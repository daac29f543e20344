-- Whether the schema is the one that a build needs is asked by the service itself.
grant select on flyway_schema_history to ${service_role};

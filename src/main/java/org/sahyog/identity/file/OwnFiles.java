package org.sahyog.identity.file;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she brought, for whom, and how often it hangs on something; the contents are at {@code /files/{id}}. */
@Singleton
class OwnFiles implements OwnDataPart {
    @Override
    public String name() {
        return "files";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', id, 'at', uploaded_at, 'name', name, 'mediaType', file_media_type(type), 'size', size,
                    'checksum', checksum, 'organisationId', owner_id,
                    'attachedTo', (select count(*) from file_link l where l.file_id = file.id))
                from file where uploaded_by = $1 order by id desc
                """;
    }
}

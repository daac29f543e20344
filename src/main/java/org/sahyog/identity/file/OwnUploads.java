package org.sahyog.identity.file;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she began to send, and how far it is; what it is called stands in Base64 as it was sent. */
@Singleton
class OwnUploads implements OwnDataPart {
    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', id, 'at', begun_at, 'metadata', metadata, 'length', length, 'received', received,
                    'fileId', file_id, 'organisationId', owner_id, 'until', expires_at)
                from file_upload where uploaded_by = $1 order by id desc
                """;
    }
}

package org.sahyog.shared.file.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.shared.problem.DomainException;

@DisplayName("What a client tells of a file")
class UploadMetadataTest {
    @Test
    @DisplayName("is what it is called and what it takes it for, and other words that are nothing to us")
    void told() {
        UploadMetadata metadata = UploadMetadata.of(
                "relativePath bnVsbA==,name YS5wZGY=,type YXBwbGljYXRpb24vcGRm,filetype aW1hZ2UvanBlZw==,filename 4KSm4KWA4KSv4KS+LmpwZw==");
        assertThat(metadata.name()).isEqualTo("दीया.jpg");
        assertThat(metadata.type()).isEqualTo("image/jpeg");
    }

    @Test
    @DisplayName("may be nothing, or a word without a value")
    void nothing() {
        assertThat(UploadMetadata.of(null).name()).isEmpty();
        assertThat(UploadMetadata.of("").text()).isEmpty();
        assertThat(UploadMetadata.of("is_confidential, name YQ==").name()).isEqualTo("a");
        assertThat(UploadMetadata.of("filename ").name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "a YQ==,",
                ",a YQ==",
                "a  YQ==",
                "a YQ==;b",
                "a Y",
                "a YQ==,a YQ==",
                "दीया YQ==",
                "a YQ==\r\nSet-Cookie: x",
                "a ===="
            })
    @DisplayName("is refused where it cannot be read")
    void unreadable(String header) {
        assertThatThrownBy(() -> UploadMetadata.of(header))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(UploadProblem.HEADER));
    }

    @Test
    @DisplayName("is refused where it is long")
    void tooLong() {
        assertThatThrownBy(() -> UploadMetadata.of("filename " + "YWFh".repeat(600)))
                .isInstanceOf(DomainException.class);
    }
}

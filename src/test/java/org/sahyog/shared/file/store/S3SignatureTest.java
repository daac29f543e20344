package org.sahyog.shared.file.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The signature of a request to a store")
class S3SignatureTest {
    private static final String TIME = "20130524T000000Z";
    private final S3Signature signature =
            new S3Signature("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1");

    @Test
    @DisplayName("is the one of the examples that Amazon published")
    void published() {
        assertThat(authorization("GET", "/test.txt", S3Signature.NO_BODY, Map.of("range", "bytes=0-9")))
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                        + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                        + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        Map<String, String> put =
                Map.of("date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class", "REDUCED_REDUNDANCY");
        assertThat(authorization(
                        "PUT",
                        "/test%24file.text",
                        "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
                        put))
                .endsWith("Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    }

    private String authorization(String method, String path, String checksum, Map<String, String> more) {
        Map<String, String> signed = new TreeMap<>(more);
        signed.put("host", "examplebucket.s3.amazonaws.com");
        signed.put("x-amz-content-sha256", checksum);
        signed.put("x-amz-date", TIME);
        return signature.authorization(method, path, signed, TIME);
    }
}

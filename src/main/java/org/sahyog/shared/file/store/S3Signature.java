package org.sahyog.shared.file.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sahyog.shared.file.content.Checksum;

/** AWS Signature Version 4 for requests without a query: over the method, the path, the host, the time and the body’s checksum. */
record S3Signature(String accessKey, String secretKey, String region) {
    /** SHA-256 of nothing. */
    static final String NO_BODY = Checksum.of(new byte[0]);

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What the request must carry beside its own headers. */
    Map<String, String> headers(String method, URI object, String checksum, Instant now) {
        String time = TIME.format(now);
        Map<String, String> signed = new TreeMap<>(
                Map.of("host", object.getRawAuthority(), "x-amz-content-sha256", checksum, "x-amz-date", time));
        String authorization = authorization(method, object.getRawPath(), signed, time);
        return Map.of("x-amz-content-sha256", checksum, "x-amz-date", time, "Authorization", authorization);
    }

    /** {@code signed}: by their names in lower case and in order; the time and the checksum are among them. */
    String authorization(String method, String path, Map<String, String> signed, String time) {
        String names = String.join(";", signed.keySet());
        String headers = signed.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue() + "\n")
                .collect(Collectors.joining());
        String request =
                String.join("\n", method, path, "", headers, names, String.valueOf(signed.get("x-amz-content-sha256")));
        String day = time.substring(0, 8);
        String scope = day + "/" + region + "/s3/aws4_request";
        String text = String.join("\n", ALGORITHM, time, scope, Checksum.of(request.getBytes(StandardCharsets.UTF_8)));
        String signature = HexFormat.of().formatHex(mac(key(day), text));
        return ALGORITHM + " Credential=" + accessKey + "/" + scope + ",SignedHeaders=" + names + ",Signature="
                + signature;
    }

    private byte[] key(String day) {
        byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {day, region, "s3", "aws4_request"}) {
            key = mac(key, part);
        }
        return key;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

package org.sahyog.event.page.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The code of a link")
class ShareCodeTest {
    @Test
    @DisplayName("has more than 50 bits and never comes twice")
    void isNotGuessed() {
        SecureRandom random = new SecureRandom();
        var codes =
                Stream.generate(() -> ShareCode.random(random)).limit(10_000).collect(Collectors.toSet());
        assertThat(codes).hasSize(10_000);
        long characters = codes.stream()
                .flatMapToInt(code -> code.text().chars())
                .distinct()
                .count();
        assertThat(11 * Math.log(characters) / Math.log(2)).isGreaterThan(50);
    }

    @Test
    @DisplayName("is read as people write it")
    void isReadKindly() {
        assertThat(ShareCode.parse("7K3MQ9TDXOL")).contains(new ShareCode("7k3mq9tdx01"));
        assertThat(ShareCode.parse("7k3mq9tdx0")).isEmpty();
        assertThat(ShareCode.parse("7k3mq9tdx0e")).isEmpty();
        assertThat(ShareCode.parse("")).isEmpty();
    }
}

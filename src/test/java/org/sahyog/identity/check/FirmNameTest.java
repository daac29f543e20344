package org.sahyog.identity.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirmNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gupta Brass Works",
                "M/s. Gupta Brass Works",
                "M/S GUPTA BRASS WORKS PVT. LTD.",
                "m / s gupta  brass-works (P) Ltd",
                "Gupta Brass Works Private Limited",
                "Gupta Brass Works LLP",
                "Messrs Gupta Brass Works (OPC) Pvt Ltd",
                "Ｇｕｐｔａ Brass Works"
            })
    void spellings_of_one_firm_share_a_key(String name) {
        assertThat(new FirmName(name).similarityKey()).isEqualTo("gupta brass works");
    }

    @ParameterizedTest
    @CsvSource({
        "Rahim & Sons, rahim and sons",
        "Rahim and Sons, rahim and sons",
        "Rahim+Sons, rahim and sons",
        "रहीम एंड सन्स, रहीम and सन्स",
        "Raja's Handicrafts, rajas handicrafts",
        "S. K. Industries, sk industries",
        "S.K.Industries Ltd., sk industries",
        "Sharma Bros & Company, sharma bros and co",
        "मैसर्स शर्मा उद्योग प्रा. लि., शर्मा उद्योग",
        "Lakshmi Udyog, lakshmi udyog",
        "Laxmi Udyoga, laxmi udyoga",
        "Limited Edition Crafts, limited edition crafts",
        "Ms Handicrafts, ms handicrafts",
        "Limited, limited",
        "786 Metals, 786 metals"
    })
    void the_key_keeps_what_tells_firms_apart(String name, String key) {
        assertThat(new FirmName(name).similarityKey()).isEqualTo(key);
    }

    @Test
    void joiners_and_forms_of_accents_make_no_difference() {
        assertThat(new FirmName("लक्ष्‍मी").similarityKey()).isEqualTo(new FirmName("लक्ष्मी").similarityKey());
        var decomposed = Normalizer.normalize("Café Décor", Normalizer.Form.NFD);
        assertThat(new FirmName(decomposed)).isEqualTo(new FirmName("Café Décor"));
    }

    @Test
    void the_name_itself_is_only_tidied() {
        assertThat(new FirmName("  M/s.  Gupta\u00a0Brass \t Works ").value()).isEqualTo("M/s. Gupta Brass Works");
        assertThat(new FirmName("&?!").similarityKey()).isEqualTo("and");
        assertThat(new FirmName("?!").similarityKey()).isEmpty();
    }
}

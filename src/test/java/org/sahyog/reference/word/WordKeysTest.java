package org.sahyog.reference.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("A word that is looked for")
class WordKeysTest {
    /** What is asked, and what stands there. */
    private static final List<String> FOUND = List.of(
            "pital=पीतल",
            "पीतल=peetal",
            "peetal=brass",
            "brass=पीतल",
            "brassware=pital",
            "bras=brass",
            "tamba=तांबा",
            "ताँबा=copper",
            "loha=लोहा",
            "iron=loha",
            "lakri=लकड़ी",
            "lakdi=wood",
            "chamra=चमड़ा",
            "leather=chamda",
            "kapda=कपड़ा",
            "cloth=kapra",
            "resham=silk",
            "joota=जूता",
            "shoes=joote",
            "moorti=मूर्ति",
            "murti=मूर्ती",
            "idols=मूर्ति",
            "bartan=बर्तन",
            "utensils=बर्तनों bartan",
            "diya=दीया",
            "deepak=lamp",
            "lamps=दीपक",
            "dhalai=ढलाई",
            "casting=dhalai",
            "kharad=ख़राद",
            "lathe=खराद",
            "masheen=मशीन",
            "mashin=machine",
            "machines=मशीन",
            "chatai=चटाई",
            "kaleen=क़ालीन",
            "carpet=कालीन",
            "sabun=साबुन",
            "polising=polishing",
            "elektroplating=electroplating",
            "sandook=संदूक",
            "zanjeer=ज़ंजीर",
            "janjeer=zanjeer",
            "phool=फूल",
            "chammach=चम्मच",
            "karhai brass=पीतल की कड़ाही karhai",
            "hanging lamp=Hanging lamps of brass",
            "लालटेन=lalten",
            "मोमबत्ती=mombatti",
            "tarazu=तराज़ू");

    private static final List<String> NOT_FOUND = List.of(
            "brass=copper",
            "पीतल=तांबा",
            "pital=patthar",
            "loha=lakdi",
            "oil=lock",
            "tel=ताला",
            "tala=तेल",
            "silk=wool",
            "resham=ऊन",
            "joota=जूट",
            "jute=जूता",
            "lamp=stamp",
            "bell=belt",
            "murti=mirch",
            "moorti=मोती",
            "kanch=कंघी",
            "chamda=चाँदी",
            "chandi=chatai",
            "bartan=बटन",
            "dhaga=dhakkan",
            "thali=थैला",
            "bag=basket",
            "sona=साबुन",
            "machine=masala",
            "casting=carpet",
            "polishing=printing",
            "brick=brass",
            "glass=brass",
            "diya=dibba",
            "kapda=kagaz",
            "brass lamp=brass bell",
            "weaving=welding",
            "सिलाई=ढलाई",
            "केला=काला",
            "gold=cold",
            "tin=tile");

    @Test
    @DisplayName("is found in Hindi, in Hindi with Latin letters, in English and with a slip")
    void found() {
        assertThat(FOUND).hasSizeGreaterThan(30).allMatch(WordKeysTest::matches);
    }

    @Test
    @DisplayName("is not taken for another thing that looks or sounds a little like it")
    void notFound() {
        assertThat(NOT_FOUND).hasSizeGreaterThan(30).noneMatch(WordKeysTest::matches);
    }

    @Test
    @DisplayName("of nothing but signs finds everything, for nothing is asked")
    void nothing() {
        assertThat(WordKeys.asked(" – ! ")).isEmpty();
        assertThat(WordKeys.asked(null)).isNull();
        assertThat(WordKeys.of("—")).isEmpty();
        assertThat(matches("!=brass")).isTrue();
    }

    private static boolean matches(String pair) {
        String[] askedAndThere = pair.split("=");
        String asked = String.join(" ", Arrays.asList(WordKeys.asked(askedAndThere[0])));
        return Town.count(
                        "select count(*) from unnest(string_to_array(?, ' ')) w where has_sound(?, w) is not true",
                        asked,
                        WordKeys.of(askedAndThere[1]))
                == 0;
    }
}

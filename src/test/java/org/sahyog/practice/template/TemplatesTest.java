package org.sahyog.practice.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.practice.PracticeDraft;
import org.sahyog.practice.PracticeKind;

@DisplayName("The templates of practices")
class TemplatesTest {
    @Test
    @DisplayName("ask of each kind the same fields of the draft, in words of its own and in both languages")
    void questions() {
        List<String> fields = Arrays.stream(PracticeDraft.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(Templates.ALL).extracting(PracticeTemplateView::kind).containsExactly(PracticeKind.values());
        List<String> asked = Templates.ALL.get(0).questions().stream()
                .map(PracticeQuestionView::field)
                .toList();
        assertThat(fields).containsAll(asked);
        assertThat(asked)
                .contains("problem", "solution", "result", "benefit", "costPaise", "daysToAdopt", "conditions");
        for (PracticeTemplateView template : Templates.ALL) {
            assertThat(template.questions())
                    .extracting(PracticeQuestionView::field)
                    .isEqualTo(asked);
            assertThat(template.questions()).allMatch(each -> each.hi().matches(".*\\p{IsDevanagari}.*"));
        }
        assertThat(Templates.ALL.stream()
                        .flatMap(each -> each.questions().stream())
                        .map(PracticeQuestionView::en))
                .doesNotHaveDuplicates();
    }
}

package org.sahyog.identity.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.shared.request.Sentences;

/** Makes an annotation a right: endpoints that bear it are for those whom the check lets in. */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckedBy {
    Class<? extends AccessChecks> value();

    /** What a caller without it lacks, for the refusal and the API description: a key of {@link #TEXTS}. */
    String right();

    Sentences TEXTS = new Sentences("texts.rights");
}

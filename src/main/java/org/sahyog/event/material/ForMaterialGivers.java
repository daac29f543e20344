package org.sahyog.event.material;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For who organises the event of the path, and for those who have agreed to speak there. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = MaterialGiverCheck.class, right = "material-giver")
@interface ForMaterialGivers {}

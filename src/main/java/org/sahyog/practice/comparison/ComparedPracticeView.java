package org.sahyog.practice.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeKind;
import org.sahyog.practice.PracticeState;
import org.sahyog.practice.PracticeVisibility;
import org.sahyog.practice.view.PracticeFiguresView;
import org.sahyog.practice.view.PracticeLanguageView;
import org.sahyog.practice.view.PracticeThemeView;

@Schema(name = "ComparedPractice")
record ComparedPracticeView(
        UUID id,
        UUID clusterId,
        String clusterName,
        UUID organisationId,
        String organisationName,
        PracticeState state,
        PracticeVisibility visibility,
        PracticeKind kind,
        String title,
        String language,
        String problem,
        String solution,
        String result,
        String conditions,
        @Nullable MeasuredBenefit benefit,
        @Nullable Long costPaise,
        @Nullable Integer daysToAdopt,
        List<String> products,
        List<PracticeThemeView> themes,
        List<PracticeLanguageView> translations,
        PracticeFiguresView figures,
        Instant publishedAt) {}

package org.sahyog.practice.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.Reportable;
import org.sahyog.shared.moderation.AppealDraft;
import org.sahyog.shared.moderation.Moderation;
import org.sahyog.shared.moderation.ReportDraft;
import org.sahyog.shared.moderation.Verdict;
import org.sahyog.shared.moderation.VerdictDraft;
import org.sahyog.shared.problem.DomainException;

/** What holds for whatever is reported: nobody reports or judges her own, and only its writers appeal for it. */
@ApplicationScoped
class Verdicts {
    private final Moderation moderation;
    private final CurrentCaller current;
    private final Clock clock;

    Verdicts(Moderation moderation, CurrentCaller current, Clock clock) {
        this.moderation = moderation;
        this.current = current;
        this.clock = clock;
    }

    Uni<Void> report(String kind, Reportable thing, ReportDraft report) {
        DomainException.refuseIf(isOfCaller(thing), PracticeProblem.OWN_REPORT);
        return moderation.report(kind, thing.id(), report);
    }

    /** The item: whether others see it, or see it no longer, by this verdict. */
    Uni<Boolean> decide(String kind, Reportable thing, VerdictDraft verdict) {
        DomainException.refuseIf(isOfCaller(thing), PracticeProblem.OWN_VERDICT);
        boolean changes =
                verdict.verdict() == Verdict.HIDE ? thing.hide(verdict.reason(), clock.instant()) : thing.showAgain();
        return moderation.decide(kind, thing.id(), verdict, changes).replaceWith(changes);
    }

    Uni<Void> appeal(String kind, Reportable thing, AppealDraft appeal) {
        Instant since = thing.hiddenAt();
        if (since == null) {
            throw new DomainException(PracticeProblem.NOT_HIDDEN);
        }
        return moderation.appeal(kind, thing.id(), since, appeal.message());
    }

    private boolean isOfCaller(Reportable thing) {
        return current.get().organisationIds().contains(thing.organisationId());
    }
}

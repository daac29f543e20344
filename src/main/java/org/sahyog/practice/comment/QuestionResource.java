package org.sahyog.practice.comment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/practices/{practiceId}/questions")
@Tag(name = "Practice questions")
class QuestionResource {
    private final Comments comments;
    private final CommentReads reads;
    private final Once once;

    QuestionResource(Comments comments, CommentReads reads, Once once) {
        this.comments = comments;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listPracticeQuestions",
            summary = "What was asked about a practice, newest first",
            description =
                    "For whoever reads the practice. Who asked is named to people of the practice’s cluster and of a cluster of that organisation.")
    public Uni<Page<CommentView>> questions(UUID clusterId, UUID practiceId, @BeanParam PageRequest page) {
        return reads.questions(clusterId, practiceId, page);
    }

    @POST
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "askAboutPractice",
            summary = "Ask about a practice",
            description =
                    "For the organisation that you act for, by whoever reads the practice; its organisation is told. Not about one that is retired.")
    public Uni<CommentView> ask(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CommentDraft draft) {
        return once.perform(key, draft, CommentView.class, () -> comments.ask(clusterId, practiceId, draft));
    }

    @GET
    @Path("/{questionId}/answers")
    @ForSignedIn
    @Operation(
            operationId = "listPracticeAnswers",
            summary = "What was answered to a question, oldest first",
            description = "For whoever reads the practice.")
    public Uni<Page<CommentView>> answers(
            UUID clusterId, UUID practiceId, UUID questionId, @BeanParam PageRequest page) {
        return reads.answers(clusterId, practiceId, questionId, page);
    }

    @POST
    @Path("/{questionId}/answers")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "answerPracticeQuestion",
            summary = "Answer a question",
            description =
                    "By people whose practice it is, and by whoever else reads it; who asked is told, as long as she reads the practice.")
    public Uni<CommentView> answer(
            UUID clusterId,
            UUID practiceId,
            UUID questionId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull CommentDraft draft) {
        return once.perform(
                key, draft, CommentView.class, () -> comments.answer(clusterId, practiceId, questionId, draft));
    }

    @POST
    @Path("/{questionId}/acceptance")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "acceptPracticeAnswer",
            summary = "Say which answer helped",
            description =
                    "By the organisation that asked or whose practice it is. One answer is accepted: another one takes its place.")
    public Uni<CommentView> accept(
            UUID clusterId,
            UUID practiceId,
            UUID questionId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull AcceptanceDraft acceptance) {
        return once.perform(
                key,
                acceptance,
                CommentView.class,
                () -> comments.accept(clusterId, practiceId, questionId, acceptance.answerId()));
    }

    @POST
    @Path("/{questionId}/acceptance-withdrawal")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "takeBackPracticeAcceptance",
            summary = "Take back that an answer helped",
            description = "By the organisation that asked or whose practice it is.")
    public Uni<CommentView> takeBackAcceptance(
            UUID clusterId, UUID practiceId, UUID questionId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key, CommentView.class, () -> comments.takeBackAcceptance(clusterId, practiceId, questionId));
    }
}

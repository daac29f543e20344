package org.sahyog.notification.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.notification.Arrivals;
import org.sahyog.notification.UnreadView;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/me/inbox")
@Tag(name = "Inbox")
class InboxResource {
    private static final Logger LOG = Logger.getLogger(InboxResource.class);

    private final InboxReads reads;
    private final Inbox inbox;
    private final Arrivals arrivals;
    private final CurrentCaller current;
    private final Once once;

    InboxResource(InboxReads reads, Inbox inbox, Arrivals arrivals, CurrentCaller current, Once once) {
        this.reads = reads;
        this.inbox = inbox;
        this.arrivals = arrivals;
        this.current = current;
        this.once = once;
    }

    /** A read that writes, once per notice: an offer's clock runs from when it could be known, and that is now. */
    @GET
    @ForSignedIn
    @Operation(
            operationId = "listMyInbox",
            summary = "What I should know, newest first",
            description =
                    "In the language of my account. What is fetched counts as delivered: the time of an offer runs from then on."
                            + " `told` says how else each notice reached me, or did not.")
    public Uni<Page<InboxItem>> inbox(
            @RestQuery @Parameter(description = "true: only what I have not read") boolean unread,
            @BeanParam PageRequest page) {
        Caller caller = current.get();
        return delivered(() -> reads.page(caller, unread, page), Page::items);
    }

    @GET
    @Path("/{noticeId}")
    @ForSignedIn
    @Operation(
            operationId = "getNotice",
            summary = "One notice, to which a mail or a message leads",
            description = "Only mine. It counts as delivered: the time of an offer runs from then on.")
    public Uni<InboxItem> one(UUID noticeId) {
        Caller caller = current.get();
        return delivered(() -> reads.get(caller, noticeId), List::of);
    }

    /** What is shown for the first time counts as delivered, and is shown as it is then. */
    private <T> Uni<T> delivered(Supplier<Uni<T>> read, Function<T, List<InboxItem>> items) {
        return read.get().chain(shown -> {
            List<UUID> fresh = items.apply(shown).stream()
                    .filter(InboxItem::unfetched)
                    .map(InboxItem::id)
                    .toList();
            return fresh.isEmpty()
                    ? Uni.createFrom().item(shown)
                    : Panache.withTransaction(() -> inbox.deliver(fresh))
                            .chain(this::beginTime)
                            .chain(read::get);
        });
    }

    /** So that she sees at once until when she may answer. Where an event is busy, her reading does not wait for it longer than once. */
    private Uni<Void> beginTime(List<UUID> offering) {
        return OneByOne.each(offering, notice -> Panache.withTransaction(() -> arrivals.due(notice)))
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("The time to answer an offer begins by its deadline: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    @POST
    @Path("/{noticeId}/reading")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "readNotice",
            summary = "I have read this one",
            description = "Answers how many are left. Reading twice is reading once.")
    public Uni<UnreadView> read(UUID noticeId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key, UnreadView.class, () -> inbox.read(current.get().id(), noticeId));
    }

    @POST
    @Path("/reading")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "readNoticesUpTo",
            summary = "I have read all up to this one",
            description =
                    "What came after it stays unread. Answers how many are left. A thousand at a time, the newest first: where more"
                            + " were unread, ask again.")
    public Uni<UnreadView> readUpTo(@RestHeader(Once.KEY) UUID key, @Valid @NotNull ReadingDraft draft) {
        return once.perform(
                key, draft, UnreadView.class, () -> inbox.readUpTo(current.get().id(), draft.upTo()));
    }
}

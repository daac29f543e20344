package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of posts and announcements. */
final class PostBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "writePost", "announce", "replyToPost", "replyToAnnouncement", "changePost", "changeAnnouncement" ->
                PostThings.DRAFT;
            case "reactToPost", "reactToAnnouncement" -> Map.of("kind", "THANKS");
            case "reportPost", "reportAnnouncement" -> Map.of("reason", "FALSE");
            case "appealForPost", "appealForAnnouncement" -> Map.of("message", "It was meant well.");
            case "decideOnPost", "decideOnAnnouncement" -> Map.of("verdict", "HIDE", "reason", "Not here.");
            case "muteAuthor" -> Map.of("organisationId", thing.some("muted"));
            default -> null;
        };
    }
}

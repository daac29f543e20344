package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of meetings and tasks. */
final class MeetingBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "planMeeting", "changeMeeting" -> MeetingThings.draft();
            case "cancelMeeting" -> Map.of("reason", "Rain");
            case "recordMeeting" -> MeetingThings.held();
            case "keepRegister" -> MeetingThings.register(thing.ids().getOrDefault("after", "0"));
            case "confirmRegister" -> Map.of("number", 1);
            case "recordResolution" -> Map.of("title", "Buy scrap together");
            case "proposeResolution" -> Map.of("kind", "GENERAL", "title", "Buy scrap together");
            case "assignResolution", "giveTask" -> MeetingThings.task();
            case "completeTask" -> Map.of("note", "Twelve pieces");
            case "changeTask" -> MeetingThings.otherDay();
            case "dropTask" -> Map.of("reason", "Flood");
            default -> null;
        };
    }
}

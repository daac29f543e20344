package org.sahyog.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Goes from page to page of a list, as the service leads. */
record Leafing(Server service, List<String> tokens) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first pages, and after each all that follow it. */
    List<Scenario.Ask> all(List<Scenario.Ask> first) throws IOException, InterruptedException {
        List<Scenario.Ask> all = new ArrayList<>();
        for (Scenario.Ask ask : first) {
            Scenario.Ask page = ask;
            while (page != null) {
                all.add(page);
                String next = next(page.path(), tokens.get(page.token() - 1));
                page = next.isEmpty() ? null : ask.at(ask.path() + "&cursor=" + next);
            }
        }
        return all;
    }

    /** The cursor of the last page but one, which a person reaches who scrolls through all there is. */
    String lastButOne(String firstPage) throws IOException, InterruptedException {
        String before = "";
        String cursor = "";
        while (true) {
            String next = next(firstPage + (cursor.isEmpty() ? "" : "&cursor=" + cursor), tokens.get(0));
            if (next.isEmpty()) {
                return before;
            }
            before = cursor.isEmpty() ? next : cursor;
            cursor = next;
        }
    }

    /** Empty on the last page. */
    private String next(String path, String token) throws IOException, InterruptedException {
        JsonNode page = JSON.readTree(
                service.get(path, "Authorization", "Bearer " + token).body());
        return page.path("next").asText();
    }
}

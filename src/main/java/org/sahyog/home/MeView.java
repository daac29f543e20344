package org.sahyog.home;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.notification.UnreadView;

@Schema(name = "Me", description = "What an app needs at its start: who I am, for whom I may act, where I belong.")
record MeView(
        UUID id,
        String name,

        @Schema(description = "the language of my account", examples = "hi")
        String language,

        @Schema(description = "realm roles", examples = "[\"firm\"]")
        List<String> roles,

        List<MyOrganisation> organisations,
        List<MyCluster> clusters,

        @Schema(
                description =
                        "the networks of my organisations that go on, at most 50; who dissolved is found in its cluster")
        List<MyNetwork> networks,

        UnreadView unread,

        @Schema(description = "languages in which texts exist")
        List<String> languages) {}

package org.sahyog.shared.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API's front page. */
@OpenAPIDefinition(
        info =
                @Info(
                        contact = @Contact(name = "The Sahyog authors"),
                        license = @License(name = "Apache License 2.0", identifier = "Apache-2.0"),
                        title = "Sahyog",
                        version = "1",
                        description = """
                                Small firms in industrial clusters build trust, learn together and share costs.

                                **Errors** are problem documents (RFC 9457): read `code`, show `detail`. \
                                **Lists** are pages: pass `next` as `cursor`. \
                                **Every POST** that changes something carries an `Idempotency-Key` (a UUID): send the same one with each retry. \
                                **PUT, PATCH and DELETE** carry `If-Match` with the `ETag` that was read. \
                                (Uploads by the piece speak tus instead: `/uploads`.) \
                                **Retries**: after 408, 429, 502, 503, 504 or no answer wait 1 to 60 seconds, doubling, at random, and send the same \
                                request with the same key. \
                                **Rate limits**: every answer says in `RateLimit-Policy` and `RateLimit` which quotas it was counted by and what is \
                                left of them; 304 costs nothing. \
                                **Languages**: `Accept-Language: hi` or `en`; without it, the language of the account. \
                                **Texts** are kept trimmed and in Unicode form NFC, without control characters and without those that turn the \
                                direction of text; joiners stay. Those of `format: one-line` (titles, names, places) take no line break. \
                                Clients ignore fields and enum values that they do not know."""),
        tags = {
            @Tag(name = "Home", description = "Who I am, what waits for me, what is on."),
            @Tag(name = "Inbox", description = "What I was told, what I want to be told, and hints as they happen."),
            @Tag(
                    name = "My data",
                    description = "What is kept about me: read, changed, handed out, erased; and what I agreed to."),
            @Tag(
                    name = "Organisations",
                    description = "Firms, institutions and agencies, and the people who act for them."),
            @Tag(
                    name = "One-time codes",
                    description = "An account for an owner without e-mail, or back into a lost one."),
            @Tag(name = "Programmes", description = "Under what name an agency funds cluster development."),
            @Tag(
                    name = "Clusters",
                    description =
                            "Firms of one trade in one place: what describes them, their phases, their agencies."),
            @Tag(
                    name = "Development agents",
                    description = "Who brings the people of a cluster together, and how long."),
            @Tag(
                    name = "Stakeholders",
                    description = "Organisations in a cluster: asking, inviting, vouching, leaving."),
            @Tag(
                    name = "Networks",
                    description = "What firms run themselves: founded, described, by charter and officers."),
            @Tag(name = "Network members", description = "Into a network and out of it: a row per stay."),
            @Tag(
                    name = "Meetings",
                    description = "A network’s meetings: called, held, written down for all, resolved."),
            @Tag(name = "Tasks", description = "What members of a network are to do until when, given or promised."),
            @Tag(name = "Proposals", description = "What a network’s members decide, by open vote."),
            @Tag(
                    name = "Posts",
                    description =
                            "What a network’s members write to each other, and whose posts one does not want to see."),
            @Tag(name = "Announcements", description = "What is said to a whole cluster, and what it answers."),
            @Tag(name = "Firm imports", description = "Many firms at once from a sheet."),
            @Tag(name = "Duplicate cases", description = "Entries that may be one organisation, for agents to decide."),
            @Tag(
                    name = "Challenges",
                    description =
                            "Needs that members raise: supported, merged, handed on, answered, linked to what is done, and how soon."),
            @Tag(
                    name = "Practices",
                    description =
                            "What worked: written in versions, translated, retired; read as far as it is visible, in one cluster or in all."),
            @Tag(name = "Practice reviews", description = "Peers who judge what is submitted, and what they decide."),
            @Tag(
                    name = "Practice adoptions",
                    description =
                            "What firms did with a practice, from whom they learnt it, and how far it has spread."),
            @Tag(
                    name = "Practice questions",
                    description =
                            "What readers ask below a practice, what is answered, which answer helped, and thanks."),
            @Tag(
                    name = "Practice messages",
                    description =
                            "What readers write to whose practice it is, without learning a number or an address."),
            @Tag(
                    name = "Twinnings",
                    description =
                            "Two clusters that learn from each other: what each owes, has kept, gives and receives."),
            @Tag(name = "Directory", description = "What members can do, and who has a machine with hours to spare."),
            @Tag(
                    name = "Enquiries",
                    description = "Who can make so many by a day? Answered by several members together."),
            @Tag(name = "Events", description = "Joint occasions: planned, published, moved, cancelled, found."),
            @Tag(name = "Event invitations", description = "Whom an event takes in by name, beside its audience."),
            @Tag(
                    name = "Event materials",
                    description = "What is given to those who come, before the event or after it."),
            @Tag(name = "Event speakers", description = "Who speaks at an event or chairs it, and says yes to that."),
            @Tag(name = "Workshops", description = "Events with themes, sessions and materials."),
            @Tag(name = "Working groups", description = "Who works on a theme together during a workshop."),
            @Tag(
                    name = "Workshop frameworks",
                    description =
                            "What works and what is hard in which cluster: found together, by theme, and what became of it."),
            @Tag(
                    name = "Trainings",
                    description = "Events with modules, sessions and trainers, and a rule of who passes."),
            @Tag(
                    name = "Training results",
                    description = "How each did in a training: entered by its organiser, taken by whose it is."),
            @Tag(
                    name = "Skills",
                    description =
                            "What I have learnt, which moves with me from firm to firm and is read by whom I let read it."),
            @Tag(
                    name = "Study tours",
                    description =
                            "Events that visit hosts: stops that are confirmed, vehicles and rooms, an itinerary, and what travellers change afterwards."),
            @Tag(name = "Registrations", description = "Seats of an event for an organisation’s people."),
            @Tag(
                    name = "Waiting list",
                    description =
                            "Groups that wait for seats together, offers, and the log of what happened to seats and why."),
            @Tag(
                    name = "Check-in",
                    description =
                            "At the door: signed codes, what scanners take along offline, what they upload, who comes unregistered."),
            @Tag(name = "Rosters", description = "Who comes and who came, as a list, as a sheet, as name badges."),
            @Tag(
                    name = "Certificates",
                    description =
                            "Who took part, or passed: issued, printed, taken back, and confirmed to anybody by a code."),
            @Tag(name = "Event shares", description = "Short links to an event."),
            @Tag(
                    name = "Event feedback",
                    description =
                            "How it was: asked of who had seats, told by nobody’s name, read from five answers on."),
            @Tag(name = "Event messages", description = "What organisers tell those who come, wait, or did not come."),
            @Tag(
                    name = "Event series",
                    description = "An event copied to another day, and events that come again by a rhythm."),
            @Tag(
                    name = "Files",
                    description = "What people attach: proved, kept, seen and heard by who sees what it hangs on."),
            @Tag(
                    name = "Cost pools",
                    description =
                            "What members of a network share of a cost: contributions, expenses that others approve, who pays whom in the end."),
            @Tag(
                    name = "Paying in cost pools",
                    description =
                            "Where members and the pool are paid, and what a payer needs: account, UPI link, QR code."),
            @Tag(
                    name = "Pledges and dues",
                    description =
                            "What is to be paid into a cost pool, by when: promised, asked of every member, late; and pools that start only if enough comes together."),
            @Tag(
                    name = "Books of cost pools",
                    description = "A pool’s money in double entry, which nobody changes and anybody proves."),
            @Tag(
                    name = "Joint purchases",
                    description =
                            "Members of a pool buy together: demand, quotes with price steps, order, delivery, each firm’s own saving."),
            @Tag(
                    name = "Banks of cost pools",
                    description =
                            "The bank’s statement beside a pool’s book: what is in both, and what is to be looked into."),
            @Tag(
                    name = "Reference",
                    description = "States, districts, PIN codes, industries and closed lists, in English and Hindi."),
            @Tag(name = "Gateway", description = "What the gateway for messages to phones reports back.")
        },
        extensions = @Extension(name = "x-retry-policy", parseValue = true, value = """
            {
              "after": ["no answer", 408, 429, 502, 503, 504],
              "wait": "at random between 0 and the pause; the pause doubles; where there is Retry-After, at least that long",
              "firstPauseSeconds": 1,
              "longestPauseSeconds": 60,
              "send": "the same request with the same Idempotency-Key"
            }"""))
@SecurityScheme(
        securitySchemeName = "keycloak",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm `sahyog` with the audience `sahyog-api`.")
public class Api extends Application {}

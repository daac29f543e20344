package org.sahyog.journey

import java.util.UUID
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.decodeFromJsonElement
import kotlinx.serialization.json.encodeToJsonElement
import kotlinx.serialization.json.jsonObject
import okhttp3.Dispatcher
import okhttp3.OkHttpClient
import org.sahyog.client.apis.EventsApi
import org.sahyog.client.apis.HomeApi
import org.sahyog.client.apis.RegistrationsApi
import org.sahyog.client.infrastructure.ApiClient
import org.sahyog.client.infrastructure.Serializer
import org.sahyog.client.models.EventListItem
import org.sahyog.client.models.IfFull
import org.sahyog.client.models.Problem
import org.sahyog.client.models.Registration
import org.sahyog.client.models.RegistrationDraft
import org.sahyog.client.models.RegistrationState
import retrofit2.Response

private val address = (System.getenv("API") ?: "http://127.0.0.1:8080/api/v1").removeSuffix("api/v1")
private val keycloak = System.getenv("KEYCLOAK") ?: "http://127.0.0.1:8180/realms/sahyog"

fun main() = runBlocking {
    // What has no value is left out: in a merge patch, null would erase.
    Serializer.kotlinxSerializationJsonConfiguration = { explicitNulls = false }
    Journey(signIn(keycloak, "firm-b", "demo")).go()
}

private class Journey(token: String) {
    private val tunnel = Tunnel()
    private val dispatcher = Dispatcher()
    private val sahyog = ApiClient(
        address,
        OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .addInterceptor { chain ->
                chain.proceed(
                    chain.request().newBuilder()
                        .header("Authorization", "Bearer $token")
                        .header("Accept-Language", "en")
                        .build(),
                )
            }
            .addInterceptor(Patient())
            .addInterceptor(tunnel),
    )
    private val home = sahyog.createService(HomeApi::class.java)
    private val events = sahyog.createService(EventsApi::class.java)
    private val registrations = sahyog.createService(RegistrationsApi::class.java)
    private val json: Json = Serializer.kotlinxSerializationJson

    suspend fun go() {
        val me = home.getMe().answered()
        val firm = me.organisations.first()
        val cluster = me.clusters.first()
        val todo = home.getMyHome().answered().items
        println("${me.name} acts for ${firm.name} in ${cluster.name}; ${todo.size} things wait for him.")

        val all = allEvents(cluster.id)
        println("${all.size} events are to come, the first at ${all.first().localStart}.")
        val event = all.first { it.seatsLeft >= 3 }

        val registered = register(event, UUID.randomUUID(), firm.id)
        println("${firm.name} has ${registered.seats} seats of “${event.title}”.")
        laterRelease(registered)
        change(registered)
        refusals(event, registered)
        withdraw(registered)
        dispatcher.executorService.shutdown()
        println("Withdrawn. The journey in Kotlin ends well.")
    }

    /** Follows `next` until there is none. */
    private suspend fun allEvents(cluster: UUID): List<EventListItem> {
        val all = mutableListOf<EventListItem>()
        var cursor: String? = null
        do {
            val page = events.listClusterEvents(cluster, cursor = cursor, limit = 3).answered()
            all += page.items
            cursor = page.next
        } while (cursor != null)
        check(all.size > 3 && all.distinctBy { it.id }.size == all.size) { "every event once, of several pages" }
        return all
    }

    /** The key is made with the draft and kept with it; the answer is lost, and the repeated request gets it. */
    private suspend fun register(event: EventListItem, key: UUID, firm: UUID): Registration {
        val draft = RegistrationDraft(seats = 2, ifFull = IfFull.WAIT)
        tunnel.ahead = true
        val answer = registrations.registerForEvent(event.clusterId, event.id, key, draft, actingFor = firm)
        check(answer.code() == 201 && answer.headers()["Idempotency-Replayed"] == "true")
        val again = registrations.registerForEvent(event.clusterId, event.id, key, draft, actingFor = firm).answered()
        check(again.id == answer.answered().id) { "registered once" }
        return again
    }

    /** A field and a value that this app does not know yet do not end it. */
    private fun laterRelease(known: Registration) {
        val additions = mapOf("colour" to JsonPrimitive("brass"), "state" to JsonPrimitive("LATE"))
        val later = JsonObject(json.encodeToJsonElement(known).jsonObject + additions)
        val read: Registration = json.decodeFromJsonElement(later)
        check(read.state == RegistrationState.unknown_default_open_api && read.id == known.id)
    }

    /** A colleague changes it on another phone; ours is told what it is now, and repairs its change. */
    private suspend fun change(known: Registration) {
        val read = registrations.getRegistration(known.clusterId, known.eventId, known.id)
        val tag = checkNotNull(read.headers()["ETag"])
        val news = registrations.getRegistration(known.clusterId, known.eventId, known.id, ifNoneMatch = tag)
        check(news.code() == 304) { "nothing has changed" }
        change(known, tag, 1).answered()
        val stale = change(known, tag, 3).refused(412)
        check(stale.code == "request-stale")
        val current: Registration = json.decodeFromJsonElement(JsonObject(checkNotNull(stale.current)))
        check(current.seats == 1)
        check(change(known, "\"${current.version}\"", 3).answered().seats == 3)
    }

    private suspend fun change(known: Registration, ifMatch: String, seats: Int) =
        registrations.changeRegistration(
            known.clusterId, known.eventId, known.id, ifMatch, RegistrationDraft(seats = seats),
        )

    /** Refusals are problems: a code for the app, a sentence for the person. */
    private suspend fun refusals(event: EventListItem, registered: Registration) {
        val twice = register(event, 1).refused(409)
        check(twice.code == "event-already-registered" && twice.registrationId == registered.id)
        val none = register(event, 0).refused(422)
        check(none.errors?.single()?.pointer == "/seats")
        println("Refused: ${twice.detail} ${none.errors.single().detail}")
    }

    private suspend fun register(event: EventListItem, seats: Int) =
        registrations.registerForEvent(event.clusterId, event.id, UUID.randomUUID(), RegistrationDraft(seats = seats))

    private suspend fun withdraw(known: Registration) {
        val withdrawn = registrations
            .withdrawRegistration(known.clusterId, known.eventId, known.id, UUID.randomUUID())
            .answered()
        check(withdrawn.state == RegistrationState.CANCELLED && withdrawn.seats == 0)
    }

    private fun <T> Response<T>.answered(): T = body() ?: error(errorBody()?.string() ?: "no body, ${code()}")

    private fun Response<*>.refused(status: Int): Problem {
        check(code() == status) { "${code()} instead of $status" }
        return json.decodeFromString(errorBody()!!.string())
    }
}

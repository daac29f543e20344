package org.sahyog.journey

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

/** As one does by hand. An app leaves this to AppAuth and the browser; the journey in TypeScript shows the steps. */
fun signIn(keycloak: String, username: String, password: String): String {
    val form = FormBody.Builder()
        .add("grant_type", "password")
        .add("client_id", "sahyog-cli")
        .add("username", username)
        .add("password", password)
        .build()
    val request = Request.Builder().url("$keycloak/protocol/openid-connect/token").post(form).build()
    return OkHttpClient().newCall(request).execute().use { answer ->
        check(answer.isSuccessful) { "not signed in: ${answer.code}" }
        Json.parseToJsonElement(answer.body!!.string()).jsonObject.getValue("access_token").jsonPrimitive.content
    }
}

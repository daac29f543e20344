package org.sahyog.journey

import java.io.IOException
import kotlin.random.Random
import okhttp3.Interceptor
import okhttp3.Response

/** The retry policy of the description: the same request, so the same key, after a pause at random that doubles. */
class Patient(private val tries: Int = 6) : Interceptor {
    override fun intercept(chain: Interceptor.Chain): Response {
        for (attempt in 1 until tries) {
            val answer = try {
                chain.proceed(chain.request())
            } catch (noAnswer: IOException) {
                Thread.sleep(jitter(attempt))
                continue
            }
            if (answer.code !in AGAIN) {
                return answer
            }
            val told = answer.header("Retry-After")?.toLongOrNull() ?: 0
            answer.close()
            Thread.sleep(maxOf(jitter(attempt), told * 1_000))
        }
        return chain.proceed(chain.request())
    }

    private fun jitter(attempt: Int): Long = Random.nextLong(minOf(LONGEST, FIRST shl (attempt - 1)))

    private companion object {
        val AGAIN = setOf(408, 429, 502, 503, 504)
        const val FIRST = 1_000L
        const val LONGEST = 60_000L
    }
}

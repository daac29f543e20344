package org.sahyog.journey

import java.io.IOException
import okhttp3.Interceptor
import okhttp3.Response

/** The service does the work and the answer is lost, once: what a phone sees that drives into a tunnel. */
class Tunnel : Interceptor {
    var ahead = false

    override fun intercept(chain: Interceptor.Chain): Response {
        val answer = chain.proceed(chain.request())
        if (ahead) {
            ahead = false
            answer.close()
            throw IOException("the answer was lost")
        }
        return answer
    }
}

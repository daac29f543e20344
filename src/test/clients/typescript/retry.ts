type Fetch = (request: Request) => Promise<Response>;

const again = new Set([408, 429, 502, 503, 504]);
const firstPause = 1_000;
const longestPause = 60_000;

/** The retry policy of the description: the same request, so the same key, after a pause at random that doubles. */
export function patient(send: Fetch, tries = 6, sleep = wait): Fetch {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await send(request.clone());
        if (!again.has(answer.status) || attempt === tries) {
          return answer;
        }
        await sleep(Math.max(jitter(attempt), 1_000 * Number(answer.headers.get("retry-after") ?? 0)));
      } catch (noAnswer) {
        if (attempt === tries) {
          throw noAnswer;
        }
        await sleep(jitter(attempt));
      }
    }
  };
}

function jitter(attempt: number): number {
  return Math.random() * Math.min(longestPause, firstPause * 2 ** (attempt - 1));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

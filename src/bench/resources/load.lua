-- Sends the requests of a file, one line each: method, path, token, organisation, body. Every thread takes its own share of the lines, in order.
-- Where a number of seconds is given too, nothing is sent after them, so that all is answered when wrk ends.
local ffi = require("ffi")
ffi.cdef("typedef struct { long seconds; long micros; } moment; int gettimeofday(moment *now, void *zone);")
local threads = 0

local function now()
  local moment = ffi.new("moment")
  ffi.C.gettimeofday(moment, nil)
  return tonumber(moment.seconds) + tonumber(moment.micros) / 1e6
end

function setup(thread)
  thread:set("id", threads)
  threads = threads + 1
end

function init(args)
  local shares, lines, tokens = tonumber(args[3]), {}, {}
  for token in io.lines(args[2]) do tokens[#tokens + 1] = token end
  local n = 0
  for line in io.lines(args[1]) do
    if n % shares == id then lines[#lines + 1] = line end
    n = n + 1
  end
  local at = 0
  if args[4] then
    local last = now() + tonumber(args[4])
    delay = function() return now() < last and 0 or 60000 end
  end
  math.randomseed(os.time() * 1000 + id)
  request = function()
    at = at % #lines + 1
    local method, path, token, organisation, body = lines[at]:match("(%S+) (%S+) (%S+) (%S+) ?(.*)")
    local head = method .. " " .. path .. " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " .. tokens[tonumber(token)]
      .. "\r\nActing-For: " .. organisation
    if method == "GET" then return head .. "\r\n\r\n" end
    local key = string.format("%08x-0000-4000-8000-%012x", math.random(0, 0x7fffffff), math.random(0, 0x7fffffff))
    return head .. "\r\nIdempotency-Key: " .. key .. "\r\nContent-Type: application/json\r\nContent-Length: " .. #body .. "\r\n\r\n" .. body
  end
end

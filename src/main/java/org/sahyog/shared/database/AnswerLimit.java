package org.sahyog.shared.database;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import io.vertx.sqlclient.impl.command.CommandBase;
import io.vertx.sqlclient.impl.command.CommandResponse;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on which PostgreSQL owes an answer for six seconds, and fails what waits for it. Of a PostgreSQL that lives,
 * `statement_timeout` has ended the statement before. The client's own time limit, of Netty, closes the connection and leaves those
 * who wait without a word.
 */
final class AnswerLimit extends ChannelDuplexHandler {
    private static final long SECONDS = 6;

    private int owed;
    private long since;
    private @Nullable Future<?> look;

    static void watch(SqlConnection connection) {
        var socket = (SocketConnectionBase)
                ((SqlConnectionInternal) connection).unwrap().unwrap();
        socket.socket().channelHandlerContext().pipeline().addBefore("handler", "answer-limit", new AnswerLimit());
        connection.close();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        look = context.executor().scheduleWithFixedDelay(() -> look(context), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof CommandBase<?> && owed++ == 0) {
            since = System.nanoTime();
        }
        super.write(context, message, promise);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof CommandResponse<?>) {
            owed--;
            since = System.nanoTime();
        }
        context.fireChannelRead(message);
    }

    private void look(ChannelHandlerContext context) {
        if (owed > 0 && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(SECONDS)) {
            stop();
            context.pipeline().fireExceptionCaught(new TimeoutException("PostgreSQL does not answer in time"));
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stop();
    }

    private void stop() {
        if (look != null) {
            look.cancel(false);
        }
    }
}

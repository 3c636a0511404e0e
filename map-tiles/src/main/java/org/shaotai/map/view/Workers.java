package org.shaotai.map.view;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where maps compute when nobody names an executor: one daemon thread that ends when idle. */
final class Workers {

    private Workers() {}

    private static final class Holder {
        private static final Executor SHARED = make();
    }

    static Executor shared() {
        return Holder.SHARED;
    }

    private static Executor make() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(
                        1,
                        1,
                        10,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        work -> {
                            Thread thread = new Thread(work, "map-raster");
                            thread.setDaemon(true);
                            thread.setPriority(Thread.NORM_PRIORITY - 1);
                            return thread;
                        });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}

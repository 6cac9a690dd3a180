package mx.icsoe.portal.plataforma.limites;

import io.github.bucket4j.TimeMeter;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** La hora inyectada, como la pide Bucket4j. */
record RelojDeCubetas(InstantSource reloj) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return TimeUnit.MILLISECONDS.toNanos(reloj.millis());
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}

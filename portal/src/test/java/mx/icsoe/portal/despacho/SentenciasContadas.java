package mx.icsoe.portal.despacho;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cuántas sentencias manda a la base lo que se haga en el mismo hilo; las cuenta por lo que Spring dice de cada una. */
final class SentenciasContadas {

    private SentenciasContadas() {}

    static long en(Runnable algo) {
        var registro = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level antes = registro.getLevel();
        boolean seguia = registro.isAdditive();
        var oido = new ListAppender<ILoggingEvent>();
        oido.start();
        registro.setLevel(Level.DEBUG);
        registro.setAdditive(false);
        registro.addAppender(oido);
        try {
            algo.run();
        } finally {
            registro.detachAppender(oido);
            registro.setAdditive(seguia);
            registro.setLevel(antes);
        }
        String hilo = Thread.currentThread().getName();
        return oido.list.stream()
                .filter(dicho -> dicho.getThreadName().equals(hilo))
                .filter(dicho -> dicho.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}

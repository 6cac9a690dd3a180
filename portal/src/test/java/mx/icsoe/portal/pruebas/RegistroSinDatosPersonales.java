package mx.icsoe.portal.pruebas;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Escucha todo lo que el portal registra durante un recorrido y, al cerrarse, comprueba que no haya un solo dato
 * personal ni secreto (medida W11). RFC y CURP se reconocen por su forma; lo demás se dice con {@link #prohibir}.
 */
public final class RegistroSinDatosPersonales extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Pattern RFC_O_CURP = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])[A-ZÑ&]{3,4}\\d{6}([A-Z\\d]{3}|[HMX][A-Z]{5}[A-Z\\d]\\d)(?![\\p{L}\\d])");

    private final List<String> renglones = new CopyOnWriteArrayList<>();
    private final List<String> prohibidos = new ArrayList<>();
    private final Logger raiz = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private RegistroSinDatosPersonales() {
        setContext(raiz.getLoggerContext());
        start();
        raiz.addAppender(this);
    }

    public static RegistroSinDatosPersonales vigilar() {
        return new RegistroSinDatosPersonales();
    }

    /** Lo que no debe aparecer: contraseñas, llaves, NSS, nombres, identificadores de sesión. */
    public RegistroSinDatosPersonales prohibir(String... textos) {
        prohibidos.addAll(List.of(textos));
        return this;
    }

    /** La sesión, en la galleta y en sus formularios. */
    public RegistroSinDatosPersonales prohibir(SesionDePrueba sesion) {
        return prohibir(sesion.llave(), sesion.ficha(), sesion.identidad().nombre());
    }

    public List<String> renglones() {
        return renglones;
    }

    /** Los renglones que delatan a alguien. */
    public List<String> delatores() {
        return renglones.stream()
                .filter(renglon -> RFC_O_CURP.matcher(renglon).find()
                        || prohibidos.stream().anyMatch(renglon::contains))
                .toList();
    }

    @Override
    public void close() {
        raiz.detachAppender(this);
        stop();
        assertThat(delatores())
                .as("renglones del registro con datos personales")
                .isEmpty();
    }

    @Override
    protected void append(ILoggingEvent suceso) {
        renglones.add(suceso.getFormattedMessage() + extras(suceso) + traza(suceso.getThrowableProxy()));
    }

    private static String extras(ILoggingEvent suceso) {
        Collection<?> pares = suceso.getKeyValuePairs() == null ? List.of() : suceso.getKeyValuePairs();
        return " " + suceso.getMDCPropertyMap() + pares;
    }

    private static String traza(@Nullable IThrowableProxy falla) {
        return falla == null ? "" : "\n" + ThrowableProxyUtil.asString(falla);
    }
}

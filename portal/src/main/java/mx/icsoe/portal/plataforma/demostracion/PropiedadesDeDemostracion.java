package mx.icsoe.portal.plataforma.demostracion;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/** La autoridad y el servicio OCSP de la demostración, como configuración; responder espera a que existan. */
final class PropiedadesDeDemostracion extends EnumerablePropertySource<Supplier<Demostracion>> {

    private static final String ANCLAS = "icsoe.efirma.anclas";
    private static final String OCSP = "icsoe.efirma.ocsp";

    PropiedadesDeDemostracion(Supplier<Demostracion> demostracion) {
        super("demostracion", demostracion);
    }

    @Override
    public String[] getPropertyNames() {
        return new String[] {ANCLAS, OCSP};
    }

    @Override
    public @Nullable Object getProperty(String nombre) {
        return switch (nombre) {
            case ANCLAS -> getSource().get().anclas().toString();
            case OCSP -> getSource().get().ocsp().toString();
            default -> null;
        };
    }
}

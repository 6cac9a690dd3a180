package mx.icsoe.portal.llaves;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.usuarios.Cuentas;
import mx.icsoe.portal.usuarios.ServiciosDelCapturista;
import org.springframework.stereotype.Component;

/** Si el dueño de una llave buena todavía puede entrar con ella, y como quién. */
@Component
class DuenoDeLlave {

    private final ContratistaConLlave contratistas;
    private final Cuentas cuentas;
    private final ServiciosDelCapturista servicios;
    private final InstantSource reloj;

    DuenoDeLlave(
            ContratistaConLlave contratistas, Cuentas cuentas, ServiciosDelCapturista servicios, InstantSource reloj) {
        this.contratistas = contratistas;
        this.cuentas = cuentas;
        this.servicios = servicios;
        this.reloj = reloj;
    }

    static Autor autor(EnSesion quien) {
        return switch (quien) {
            case Identidad identidad -> identidad.autor();
            case CapturistaEnSesion capturista -> capturista.autor();
        };
    }

    Comprobacion<EnSesion> de(Llave llave) {
        return switch (llave.titular()) {
            case Titular.DelContratista(var id) -> contratistas.de(id, llave);
            case Titular.DelCapturista(var id) -> capturista(id, llave);
        };
    }

    /** Al capturista le basta un contratista que lo tenga activo; con cuál trabaja lo elige después. */
    private Comprobacion<EnSesion> capturista(CapturistaId id, Llave llave) {
        return cuentas.buscar(id)
                .filter(cuenta -> !servicios.de(id).isEmpty())
                .<Comprobacion<EnSesion>>map(cuenta -> new Comprobacion.Buena<>(new CapturistaEnSesion(
                        id,
                        cuenta.nombre(),
                        reloj.instant(),
                        Optional.of(llave.id().toString()))))
                .orElseGet(() -> new Comprobacion.Mala<>(MotivoDeLlave.CUENTA_INACTIVA));
    }
}

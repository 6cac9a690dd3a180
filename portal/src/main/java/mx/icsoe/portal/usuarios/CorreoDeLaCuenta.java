package mx.icsoe.portal.usuarios;

import java.util.Optional;
import mx.icsoe.portal.avisos.CorreoDelCapturista;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import org.springframework.stereotype.Component;

/** A un capturista se le escribe al correo de su cuenta, nunca al que diga un contratista. */
@Component
class CorreoDeLaCuenta implements CorreoDelCapturista {

    private final Cuentas cuentas;

    CorreoDeLaCuenta(Cuentas cuentas) {
        this.cuentas = cuentas;
    }

    @Override
    public Optional<Correo> de(CapturistaId capturista) {
        return cuentas.buscar(capturista).map(Cuenta::correo);
    }
}

package mx.icsoe.portal.contratantes;

import java.util.Optional;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratista.PendienteDeInicio;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A quien le dejan ver algo se le dice al entrar, haya registrado o no sus datos generales. */
@Component
@Order(100)
class CompartidosAlInicio implements PendienteDeInicio {

    private final Contratistas contratistas;
    private final Autorizaciones autorizaciones;

    CompartidosAlInicio(Contratistas contratistas, Autorizaciones autorizaciones) {
        this.contratistas = contratistas;
        this.autorizaciones = autorizaciones;
    }

    @Override
    public boolean sinDatosGenerales() {
        return true;
    }

    @Override
    public Optional<Pendiente> de(ContratistaId contratista) {
        int cuantos = autorizaciones.para(contratistas.de(contratista).rfc()).size();
        return cuantos == 0
                ? Optional.empty()
                : Optional.of(new Pendiente(
                        "Contratos que te dejaron ver",
                        (cuantos == 1
                                        ? "Un contratista te deja ver los contratos que informó contigo."
                                        : "%,d contratistas te dejan ver los contratos que informaron contigo."
                                                .formatted(cuantos))
                                + " Para verlos no hace falta registrar tus datos generales.",
                        "Ver contratos compartidos",
                        "/icsoe/compartidos"));
    }
}

package mx.icsoe.portal.contratista.web;

import java.util.List;
import mx.icsoe.portal.contratista.DatosGenerales;
import mx.icsoe.portal.contratista.EstadoDeDatosGenerales;
import mx.icsoe.portal.contratista.PendienteDeInicio;
import mx.icsoe.portal.contratista.PendienteDeInicio.Pendiente;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lo que los módulos quieren decirle al contratista cuando entra, según lo que lleve de sus datos generales. */
@Component
class PendientesDeInicio {

    private final ObjectProvider<PendienteDeInicio> modulos;

    PendientesDeInicio(ObjectProvider<PendienteDeInicio> modulos) {
        this.modulos = modulos;
    }

    List<Pendiente> de(DatosGenerales datos) {
        boolean guardados = datos.estado() instanceof EstadoDeDatosGenerales.Guardados;
        return modulos.orderedStream()
                .filter(modulo -> guardados || modulo.sinDatosGenerales())
                .flatMap(modulo -> modulo.de(datos.contratista().id()).stream())
                .toList();
    }
}

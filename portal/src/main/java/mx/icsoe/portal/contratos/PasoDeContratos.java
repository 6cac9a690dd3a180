package mx.icsoe.portal.contratos;

import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.PasoDeInformativa;
import mx.icsoe.portal.plataforma.interfaz.Tarea;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** «Contratos» en la lista de tareas de la informativa. */
@Component
@Order(200)
class PasoDeContratos implements PasoDeInformativa {

    private final ListarContratos lista;

    PasoDeContratos(ListarContratos lista) {
        this.lista = lista;
    }

    @Override
    public boolean corresponde(Informativa informativa) {
        return informativa.ficha().tipo().llevaContratos();
    }

    @Override
    public Tarea tarea(Informativa informativa) {
        return new Tarea(
                "Contratos",
                "/icsoe/informativas/" + informativa.id() + "/contratos",
                estado(informativa.ficha(), lista.resumen(informativa.ficha())));
    }

    private static Tarea.Estado estado(Ficha ficha, ListarContratos.Resumen resumen) {
        if (resumen.contratos() == 0) {
            return Tarea.Estado.PENDIENTE;
        }
        boolean faltan = ficha.contratosDeclarados().orElse(resumen.contratos()) != resumen.contratos();
        return faltan || resumen.porUbicar() > 0 ? Tarea.Estado.EN_CURSO : Tarea.Estado.LISTA;
    }
}

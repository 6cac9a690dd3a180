package mx.icsoe.portal.presentacion.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.presentacion.Contenido;
import mx.icsoe.portal.presentacion.Revision;
import mx.icsoe.portal.trabajadores.AvisosDeSalario;
import org.springframework.stereotype.Component;

/** Todo lo que se pone a la vista al revisar. */
@Component
class PaginaDeRevision {

    private final Comparadas comparadas;
    private final AvisosDeSalario salarios;
    private final HiloDeNotas hilo;

    PaginaDeRevision(Comparadas comparadas, AvisosDeSalario salarios, HiloDeNotas hilo) {
        this.comparadas = comparadas;
        this.salarios = salarios;
        this.hilo = hilo;
    }

    Pagina de(Revision revision, int pagina, List<Falta> faltas) {
        var contenido = revision.contenido();
        return Pagina.de(
                "presentacion/revisar",
                Map.of(
                        "vista",
                        new RevisionVista(revision, pagina),
                        "cambios",
                        comparadas.contraLaAnterior(contenido),
                        "salarios",
                        fueraDeLoComun(contenido),
                        "hilo",
                        hilo.de(contenido.informativa()),
                        "faltas",
                        faltas));
    }

    private SalariosVista fueraDeLoComun(Contenido contenido) {
        var contratos = contenido.contratos().stream().map(Contrato::id).toList();
        var ficha = contenido.ficha();
        return SalariosVista.de(contenido, salarios.queAvisan(ficha.contratista(), contratos, ficha.cuatrimestre()));
    }
}

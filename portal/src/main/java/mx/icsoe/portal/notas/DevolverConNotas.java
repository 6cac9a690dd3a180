package mx.icsoe.portal.notas;

import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.DevolverInformativa;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** «Devolver»: la regresa a quien captura con una nota general y con todas las que el contratista fue atando al revisar. */
@Service
public class DevolverConNotas {

    /** Lo que dice la nota general de quien solo mandó notas atadas. */
    public static final String HAY_NOTAS = "Hay notas sobre lo que hay que corregir.";

    private final Informativas informativas;
    private final FirmaEnPuerta firma;
    private final DevolverInformativa devolver;
    private final Traspaso traspaso;

    DevolverConNotas(Informativas informativas, FirmaEnPuerta firma, DevolverInformativa devolver, Traspaso traspaso) {
        this.informativas = informativas;
        this.firma = firma;
        this.devolver = devolver;
        this.traspaso = traspaso;
    }

    /**
     * La devuelve.
     *
     * @param version la que la persona tenía a la vista
     * @param id el de la nota general, que traía la página
     * @param general qué hay que corregir
     */
    @Transactional
    public Regreso devolver(Identidad identidad, InformativaId informativa, int version, NotaId id, String general) {
        return informativas
                .paraPresentar(identidad.contratista(), informativa)
                .filter(enFirma -> enFirma.ficha().version() == version)
                .map(enFirma -> firma.impideDevolver(enFirma)
                        .<Regreso>map(motivo -> new Regreso.Impedido(enFirma, motivo))
                        .orElseGet(() -> devolver(identidad, enFirma, id, general)))
                .orElseGet(() -> informativas
                        .buscar(identidad.contratista(), informativa)
                        .<Regreso>map(actual -> yaDevuelta(actual, id))
                        .orElseGet(Regreso.NoExiste::new));
    }

    private Regreso devolver(Identidad identidad, Informativa.EnFirma enFirma, NotaId id, String general) {
        var cambio = devolver.devolver(
                enFirma.contratista(), enFirma.id(), enFirma.ficha().version(), general, identidad.autor());
        if (cambio instanceof Cambio.Listo(var devuelta)) {
            traspaso.devuelta(devuelta.ficha(), QuienAnota.de(identidad), id, general);
            return new Regreso.Listo(devuelta);
        }
        throw new IllegalStateException("no se devolvió la que se tenía apartada");
    }

    /** Un doble clic: la nota que traía la página ya está en el hilo. */
    private Regreso yaDevuelta(Informativa actual, NotaId id) {
        return traspaso.yaDevuelta(actual, id) ? new Regreso.Listo(actual) : new Regreso.Cambiada(actual);
    }
}

package mx.icsoe.portal.notas;

import java.util.Optional;
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

    private final Informativas informativas;
    private final FirmaEnPuerta firma;
    private final DevolverInformativa devolver;
    private final NotasPorMandar porMandar;
    private final Notas notas;
    private final Anotar anotar;

    DevolverConNotas(
            Informativas informativas,
            FirmaEnPuerta firma,
            DevolverInformativa devolver,
            NotasPorMandar porMandar,
            Notas notas,
            Anotar anotar) {
        this.informativas = informativas;
        this.firma = firma;
        this.devolver = devolver;
        this.porMandar = porMandar;
        this.notas = notas;
        this.anotar = anotar;
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
            mandar(identidad, devuelta, id, general);
            return new Regreso.Listo(devuelta);
        }
        throw new IllegalStateException("no se devolvió la que se tenía apartada");
    }

    private void mandar(Identidad identidad, Informativa devuelta, NotaId id, String general) {
        var quien = QuienAnota.de(identidad);
        anotar.anotar(
                devuelta.ficha(),
                quien,
                new Anotar.Dicho(
                        id, ClaseDeNota.DEVOLUCION, Nota.Tema.INFORMATIVA, Optional.empty(), Optional.of(general)));
        porMandar
                .tomar(devuelta.contratista(), devuelta.id())
                .forEach(una -> anotar.anotar(
                        devuelta.ficha(),
                        quien,
                        new Anotar.Dicho(
                                una.id(),
                                ClaseDeNota.OBSERVACION,
                                una.tema(),
                                Optional.empty(),
                                Optional.of(una.texto()))));
    }

    /** Un doble clic: la nota que traía la página ya está en el hilo. */
    private Regreso yaDevuelta(Informativa actual, NotaId id) {
        boolean esta = notas.buscar(actual.contratista(), actual.id(), id)
                .filter(una -> una.nota().clase() == ClaseDeNota.DEVOLUCION)
                .isPresent();
        return esta ? new Regreso.Listo(actual) : new Regreso.Cambiada(actual);
    }
}

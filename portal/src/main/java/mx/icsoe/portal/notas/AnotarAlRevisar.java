package mx.icsoe.portal.notas;

import java.time.InstantSource;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lo que el contratista ata a un lugar mientras revisa, que nadie más ve hasta que devuelve. */
@Service
public class AnotarAlRevisar {

    private final NotasPorMandar porMandar;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    AnotarAlRevisar(NotasPorMandar porMandar, ApplicationEventPublisher hechos, InstantSource reloj) {
        this.porMandar = porMandar;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /** La guarda para cuando se devuelva. */
    @Transactional
    public void guardar(Identidad identidad, Informativa informativa, NotaId id, Nota.Tema tema, String texto) {
        var nota = new NotaPorMandar(informativa.contratista(), id, informativa.id(), tema, texto, reloj.instant());
        porMandar.agregar(nota);
        hechos.publishEvent(HechoDeNota.porMandar("guardada", nota, identidad.autor()));
    }

    /** La quita; nadie la había visto. */
    @Transactional
    public void quitar(Identidad identidad, Informativa informativa, NotaId id) {
        porMandar.de(informativa.contratista(), informativa.id()).stream()
                .filter(una -> una.id().equals(id))
                .filter(una -> porMandar.quitar(una.contratista(), una.informativa(), una.id()))
                .forEach(una -> hechos.publishEvent(HechoDeNota.porMandar("quitada", una, identidad.autor())));
    }
}

package mx.icsoe.portal.contratista;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guarda hasta cuándo vale el registro del REPSE como una versión nueva: las anteriores se conservan. */
@Service
public class GuardarVigencia {

    private final Altas altas;
    private final Vigencias vigencias;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    GuardarVigencia(Altas altas, Vigencias vigencias, ApplicationEventPublisher hechos, InstantSource reloj) {
        this.altas = altas;
        this.vigencias = vigencias;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * Agrega una versión, salvo que diga lo mismo que la última.
     *
     * @param dicha vacía si el contratista ya no la quiere decir
     */
    @Transactional
    public void guardar(ContratistaId contratista, Optional<VigenciaDelRepse> dicha, Autor autor) {
        altas.apartar(contratista);
        if (vigencias.vigente(contratista).equals(dicha)) {
            return;
        }
        int version = vigencias.historia(contratista).size() + 1;
        vigencias.agregar(contratista, new Version<>(version, dicha, reloj.instant(), autor.referencia()));
        hechos.publishEvent(new HechoDelContratista(
                "contratista.vigencia-repse-guardada",
                contratista,
                autor,
                Map.of("version", Integer.toString(version))));
    }
}

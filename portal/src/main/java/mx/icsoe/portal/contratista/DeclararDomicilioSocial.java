package mx.icsoe.portal.contratista;

import java.time.InstantSource;
import java.util.Map;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guarda lo que la persona moral dice de su domicilio social (guía 1, pasos 11 a 15) como una versión nueva. */
@Service
public class DeclararDomicilioSocial {

    private final Altas altas;
    private final DomiciliosSociales declarados;
    private final Domicilios domicilios;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    DeclararDomicilioSocial(
            Altas altas,
            DomiciliosSociales declarados,
            Domicilios domicilios,
            ApplicationEventPublisher hechos,
            InstantSource reloj) {
        this.altas = altas;
        this.declarados = declarados;
        this.domicilios = domicilios;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * Responde si es igual al fiscal. «No» conserva el domicilio ya ubicado; «Sí» lo elimina, con constancia.
     *
     * @param base la versión que la persona tenía a la vista; 0 si no había ninguna
     */
    @Transactional
    public Guardado<DomicilioSocial> responder(ContratistaId contratista, boolean igual, int base, Autor autor) {
        altas.apartar(contratista);
        var vigente = declarados.vigente(contratista);
        if (vigente.isPresent() && dice(vigente.get().valor(), igual)) {
            return new Guardado.Listo<>(vigente.get());
        }
        if (vigente.isPresent() && vigente.get().numero() != base) {
            return new Guardado.Choque<>(vigente.get());
        }
        if (vigente.isPresent() && vigente.get().valor() instanceof DomicilioSocial.Ubicado ubicado) {
            domicilios.eliminar(contratista, ubicado.domicilio(), autor);
        }
        DomicilioSocial nuevo = igual ? new DomicilioSocial.IgualAlFiscal() : new DomicilioSocial.PorUbicar();
        return new Guardado.Listo<>(agregar(contratista, nuevo, autor));
    }

    /** Fija el domicilio que se aceptó en el asistente; corre dentro de la transacción del asistente. */
    @Transactional
    public void ubicar(ContratistaId contratista, DomicilioId domicilio, Autor autor) {
        altas.apartar(contratista);
        agregar(contratista, new DomicilioSocial.Ubicado(domicilio), autor);
    }

    /** Vuelve a dejar por ubicar el domicilio que se eliminó; corre dentro de la transacción del asistente. */
    @Transactional
    public void quitar(ContratistaId contratista, Autor autor) {
        altas.apartar(contratista);
        agregar(contratista, new DomicilioSocial.PorUbicar(), autor);
    }

    private Version<DomicilioSocial> agregar(ContratistaId contratista, DomicilioSocial nuevo, Autor autor) {
        int numero = declarados.vigente(contratista).map(Version::numero).orElse(0) + 1;
        var version = new Version<>(numero, nuevo, reloj.instant(), autor.referencia());
        declarados.agregar(contratista, version);
        hechos.publishEvent(new HechoDelContratista(
                "contratista.domicilio-social-declarado",
                contratista,
                autor,
                Map.of("version", Integer.toString(numero), "respuesta", respuesta(nuevo))));
        return version;
    }

    private static boolean dice(DomicilioSocial vigente, boolean igual) {
        return igual == vigente instanceof DomicilioSocial.IgualAlFiscal;
    }

    private static String respuesta(DomicilioSocial dicho) {
        return switch (dicho) {
            case DomicilioSocial.IgualAlFiscal igual -> "igual-al-fiscal";
            case DomicilioSocial.PorUbicar falta -> "por-ubicar";
            case DomicilioSocial.Ubicado ubicado -> "ubicado";
        };
    }
}

package mx.icsoe.portal.contratista;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guarda los datos de contacto (guía 1, paso 10) como una versión nueva: las anteriores se conservan. */
@Service
public class GuardarContacto {

    private final Altas altas;
    private final Contactos contactos;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    GuardarContacto(Altas altas, Contactos contactos, ApplicationEventPublisher hechos, InstantSource reloj) {
        this.altas = altas;
        this.contactos = contactos;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * Agrega una versión, salvo que sea igual a la vigente o que otra se haya guardado antes.
     *
     * @param base la versión que la persona tenía a la vista; 0 si no había ninguna
     */
    @Transactional
    public Guardado<Contacto> guardar(ContratistaId contratista, Contacto nuevo, int base, Autor autor) {
        altas.apartar(contratista);
        var vigente = contactos.vigente(contratista);
        if (vigente.isPresent() && vigente.get().valor().equals(nuevo)) {
            return new Guardado.Listo<>(vigente.get());
        }
        if (vigente.isPresent() && vigente.get().numero() != base) {
            return new Guardado.Choque<>(vigente.get());
        }
        int numero = vigente.map(Version::numero).orElse(0) + 1;
        var version = new Version<>(numero, nuevo, reloj.instant(), autor.referencia());
        contactos.agregar(contratista, version);
        hechos.publishEvent(new HechoDelContratista(
                "contratista.contacto-guardado",
                contratista,
                autor,
                Map.of("version", Integer.toString(numero), "campos", campos(vigente.map(Version::valor), nuevo))));
        return new Guardado.Listo<>(version);
    }

    /** Los nombres de los datos que cambiaron; nunca su contenido. */
    private static String campos(Optional<Contacto> anterior, Contacto nuevo) {
        var campos = new ArrayList<String>();
        if (!anterior.map(Contacto::correo).equals(Optional.of(nuevo.correo()))) {
            campos.add("correo");
        }
        if (!anterior.map(Contacto::celular).equals(Optional.of(nuevo.celular()))) {
            campos.add("celular");
        }
        if (!Objects.equals(anterior.map(Contacto::telefonoFijo).orElse(null), nuevo.telefonoFijo())) {
            campos.add("telefonoFijo");
        }
        return String.join(",", campos);
    }
}

package mx.icsoe.portal.avisos.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.avisos.AvisoId;
import mx.icsoe.portal.avisos.AvisoRecibido;
import mx.icsoe.portal.avisos.Buzon;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.plataforma.interfaz.Tramo;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** «Buzón»: lo que se le ha avisado a quien está en sesión. Abrir un aviso no lo marca; marcarlo es un botón. */
@Controller
@Acceso(Rol.EN_SESION)
@RequestMapping(BuzonController.RUTA)
class BuzonController {

    static final String RUTA = "/icsoe/buzon";

    private static final int POR_PAGINA = 20;

    private final Buzon buzon;
    private final InstantSource reloj;

    BuzonController(Buzon buzon, InstantSource reloj) {
        this.buzon = buzon;
        this.reloj = reloj;
    }

    @GetMapping
    Pagina lista(EnSesion quien, @RequestParam Optional<String> pagina) {
        var destinatario = Destinatario.de(quien);
        var tramo = Tramo.leer(pagina, buzon.cuantos(destinatario), POR_PAGINA);
        List<AvisoRecibido> avisos = buzon.pagina(destinatario, POR_PAGINA, tramo.desde());
        return Pagina.de(
                "avisos/buzon",
                Map.of(
                        "avisos",
                        avisos.stream()
                                .map(aviso -> new AvisoVista(aviso, Optional.empty()))
                                .toList(),
                        "tramo",
                        tramo,
                        "hasta",
                        reloj.instant().toString()));
    }

    @GetMapping("/{id}")
    Pagina ver(EnSesion quien, @PathVariable String id) {
        AvisoRecibido aviso = AvisoId.leer(id)
                .flatMap(leido -> buzon.uno(Destinatario.de(quien), leido))
                .orElseThrow(BuzonController::noExiste);
        return Pagina.de("avisos/aviso", "aviso", new AvisoVista(aviso, buzon.carta(aviso)));
    }

    @PostMapping("/{id}/leido")
    Pagina marcar(EnSesion quien, @PathVariable String id) {
        return AvisoId.leer(id)
                .filter(leido -> buzon.marcarLeido(Destinatario.de(quien), leido))
                .map(marcado -> Pagina.irA(RUTA))
                .orElseThrow(BuzonController::noExiste);
    }

    /** Marca lo que la persona tenía a la vista; lo que llegó después sigue sin leer. */
    @PostMapping("/leidos")
    Pagina marcarTodos(EnSesion quien, @RequestParam Optional<String> hasta) {
        hasta.flatMap(BuzonController::leer)
                .filter(hora -> hora.isAfter(Instant.EPOCH) && !hora.isAfter(reloj.instant()))
                .ifPresent(hora -> buzon.marcarTodos(Destinatario.de(quien), hora));
        return Pagina.irA(RUTA);
    }

    private static Optional<Instant> leer(String hora) {
        try {
            return Optional.of(Instant.parse(hora));
        } catch (DateTimeParseException ilegible) {
            return Optional.empty();
        }
    }

    /** El que no existe y el de otro contestan lo mismo. */
    private static ResponseStatusException noExiste() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package mx.icsoe.portal.presentacion.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.presentacion.MotivoDePresentacion;
import mx.icsoe.portal.presentacion.PrepararFirma;
import mx.icsoe.portal.presentacion.RevisarInformativa;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** La revisión obligatoria: todo lo que se va a firmar y todo lo que lo impide, de una vez (Lineamiento 5.1). */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
@RequestMapping("/icsoe/informativas/{id}/revisar")
class RevisionController {

    private final Pedida pedida;
    private final RevisarInformativa revisar;
    private final PrepararFirma preparar;
    private final PaginaDeRevision paginas;
    private final Sesiones sesiones;

    RevisionController(
            Pedida pedida,
            RevisarInformativa revisar,
            PrepararFirma preparar,
            PaginaDeRevision paginas,
            Sesiones sesiones) {
        this.pedida = pedida;
        this.revisar = revisar;
        this.preparar = preparar;
        this.paginas = paginas;
        this.sesiones = sesiones;
    }

    @GetMapping
    Pagina ver(Identidad identidad, @PathVariable String id, @RequestParam(defaultValue = "1") int pagina) {
        var informativa = pedida.informativa(identidad, id);
        return switch (informativa) {
            case Informativa.EnCaptura cada -> paginas.de(revisar.revisar(informativa), pagina, List.of());
            case Informativa.EnFirma cada -> paginas.de(revisar.revisar(informativa), pagina, List.of());
            case Informativa otra -> Pagina.irA(destino(otra));
        };
    }

    /** «Continuar a la firma». */
    @Acceso(value = Rol.CONTRATISTA, conEfirma = true)
    @PostMapping
    Pagina continuar(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version,
            HttpServletRequest peticion,
            HttpServletResponse respuesta) {
        var informativa = pedida.informativa(identidad, id);
        String sesion = sesiones.ligadura(peticion, respuesta).hex();
        return switch (preparar.preparar(identidad, informativa, version, sesion)) {
            case PrepararFirma.Resultado.Preparada lista ->
                Pagina.irA("/icsoe/informativas/" + informativa.id() + "/firmar");
            case PrepararFirma.Resultado.Impedida impedida -> impedida(informativa);
            case PrepararFirma.Resultado.Cambiada(var actual) -> cambiada(actual);
            case PrepararFirma.Resultado.NoExiste() -> throw Pedida.noExiste();
        };
    }

    /** Lo que se revisó cerrado ya no lo está: se muestra como sigue estando, con su versión. */
    private Pagina impedida(Informativa informativa) {
        var revision = revisar.revisar(informativa);
        return revision.lista()
                ? choque(informativa)
                : paginas.de(revision, 1, List.of(MotivoDePresentacion.POR_COMPLETAR.en("faltan")))
                        .conFaltas();
    }

    private Pagina cambiada(Informativa actual) {
        return switch (actual) {
            case Informativa.EnCaptura cada -> choque(actual);
            case Informativa.EnFirma cada -> choque(actual);
            case Informativa otra -> Pagina.irA(destino(otra));
        };
    }

    private Pagina choque(Informativa actual) {
        return paginas.de(revisar.revisar(actual), 1, List.of(MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS.en("estado")))
                .conEstado(HttpStatus.CONFLICT);
    }

    private String destino(Informativa informativa) {
        return pedida.presentacion(informativa)
                .map(presentada -> "/acuses/" + presentada.folio())
                .orElse("/icsoe/informativas/" + informativa.id());
    }
}

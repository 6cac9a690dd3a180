package mx.icsoe.portal.domicilio.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.domicilio.AceptarDomicilio;
import mx.icsoe.portal.domicilio.Borrador;
import mx.icsoe.portal.domicilio.Borradores;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.domicilio.MotivoDeDomicilio;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Paso 14: el resumen y «Aceptar». */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping(ArgumentoEncargo.DESTINO + "/revisar")
class RevisarController {

    private final Borradores borradores;
    private final LeerLugar lugares;
    private final AceptarDomicilio aceptacion;

    RevisarController(Borradores borradores, LeerLugar lugares, AceptarDomicilio aceptacion) {
        this.borradores = borradores;
        this.lugares = lugares;
        this.aceptacion = aceptacion;
    }

    @GetMapping
    Pagina mostrar(EncargoDeDomicilio encargo, Identidad quien) {
        return pagina(encargo, quien, List.of());
    }

    @PostMapping
    Pagina aceptar(
            EncargoDeDomicilio encargo, Identidad quien, @RequestParam UUID borrador, @RequestParam int version) {
        var visto = new AceptarDomicilio.Visto(borrador, version);
        return switch (aceptacion.aceptar(encargo, visto, this::domicilio, quien)) {
            case ACEPTADO -> Pagina.irA(encargo.regreso());
            case INCOMPLETO -> Pagina.irA(encargo.ruta() + "/ubicar");
            case CAMBIO_MIENTRAS_TANTO ->
                pagina(encargo, quien, List.of(MotivoDeDomicilio.CAMBIO_MIENTRAS_TANTO.en("domicilio")));
        };
    }

    private Pagina pagina(EncargoDeDomicilio encargo, Identidad quien, List<Falta> faltas) {
        Optional<Borrador> borrador = borradores.abierto(quien.contratista(), encargo);
        Optional<Domicilio> domicilio = borrador.flatMap(this::domicilio);
        if (borrador.isEmpty() || domicilio.isEmpty()) {
            return Pagina.irA(encargo.ruta() + "/componentes");
        }
        var pagina = Pagina.de(
                "domicilio/revisar",
                Map.of("encargo", encargo, "borrador", borrador.get(), "domicilio", domicilio.get(), "faltas", faltas));
        return faltas.isEmpty() ? pagina : pagina.conFaltas();
    }

    private Optional<Domicilio> domicilio(Borrador borrador) {
        var respuestas = Respuestas.de(borrador);
        return lugares.leer(respuestas)
                .valor()
                .flatMap(lugar -> LeerComponentes.leer(lugar, respuestas).valor());
    }
}

package mx.icsoe.portal.trabajadores.web;

import java.util.List;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.PasoDeInformativa;
import mx.icsoe.portal.plataforma.interfaz.Tarea;
import mx.icsoe.portal.trabajadores.Cargas;
import mx.icsoe.portal.trabajadores.TrabajadoresGuardados;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * «Trabajadores», el tercer paso: está completo cuando todo contrato tiene a alguien (inconsistencia d) y ningún
 * archivo se está guardando.
 */
@Component
@Order(300)
class PasoDeTrabajadores implements PasoDeInformativa {

    private final Contratos contratos;
    private final TrabajadoresGuardados trabajadores;
    private final Cargas cargas;

    PasoDeTrabajadores(Contratos contratos, TrabajadoresGuardados trabajadores, Cargas cargas) {
        this.contratos = contratos;
        this.trabajadores = trabajadores;
        this.cargas = cargas;
    }

    @Override
    public boolean corresponde(Informativa informativa) {
        return informativa.ficha().tipo().llevaContratos();
    }

    @Override
    public Tarea tarea(Informativa informativa) {
        List<ContratoId> suyos = contratos.de(informativa.contratista(), informativa.id()).stream()
                .map(Contrato::id)
                .toList();
        long conAlguien = trabajadores.cuentas(informativa.contratista(), suyos).values().stream()
                .filter(cuantos -> cuantos > 0)
                .count();
        return new Tarea(
                "Trabajadores",
                suyos.isEmpty() ? null : Direcciones.resumen(informativa.id()),
                seGuarda(informativa, suyos) ? Tarea.Estado.EN_CURSO : estado(suyos.size(), conAlguien));
    }

    private boolean seGuarda(Informativa informativa, List<ContratoId> suyos) {
        var enCurso = cargas.enCurso(informativa.contratista(), informativa.id());
        return suyos.stream().anyMatch(enCurso::contains);
    }

    private static Tarea.Estado estado(int contratos, long conAlguien) {
        if (contratos == 0) {
            return Tarea.Estado.TODAVIA_NO;
        }
        if (conAlguien == 0) {
            return Tarea.Estado.PENDIENTE;
        }
        return conAlguien == contratos ? Tarea.Estado.LISTA : Tarea.Estado.EN_CURSO;
    }
}

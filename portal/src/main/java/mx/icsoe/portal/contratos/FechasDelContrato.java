package mx.icsoe.portal.contratos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.FechaEscrita;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/**
 * Qué días puede empezar y terminar un contrato (inconsistencia c).
 *
 * @param cuatrimestre el que se informa
 */
public record FechasDelContrato(Cuatrimestre cuatrimestre) {

    /** Lo celebrado antes de que rija la obligación no se informa (decreto del 23 de abril de 2021, transitorio primero). */
    private static final LocalDate DESDE_QUE_RIGE_LA_LEY = LocalDate.of(2021, 4, 24);

    private static final int DIAS_HASTA_EL_EJEMPLO = 14;

    /** El primero en que puede empezar. */
    public LocalDate primerDia() {
        var primero = cuatrimestre.primerDia();
        return primero.isBefore(DESDE_QUE_RIGE_LA_LEY) ? DESDE_QUE_RIGE_LA_LEY : primero;
    }

    /** El último en que puede empezar. */
    public LocalDate ultimoDia() {
        return cuatrimestre.ultimoDia();
    }

    /** Un inicio que se admite, como se escribe. */
    public String ejemplo() {
        var dia = primerDia().plusDays(DIAS_HASTA_EL_EJEMPLO);
        return FechaEscrita.texto(dia.isAfter(ultimoDia()) ? ultimoDia() : dia);
    }

    /** Si empieza en el cuatrimestre, ya con la obligación, y no termina antes de empezar. */
    public boolean admiten(LocalDate inicio, Optional<LocalDate> termino) {
        return empiezaEnElCuatrimestre(inicio)
                && termino.filter(fin -> fin.isBefore(inicio)).isEmpty();
    }

    /** Lo que hay que corregir de las dos que se escribieron; la de término puede faltar. */
    public List<Falta> faltas(String campoDeInicio, String inicio, String campoDeTermino, String termino) {
        List<Falta> faltas = new ArrayList<>();
        Optional<LocalDate> empieza = FechaEscrita.leer(inicio);
        if (empieza.isEmpty()) {
            faltas.add(MotivoDeContrato.INICIO.en(campoDeInicio));
        } else if (!empiezaEnElCuatrimestre(empieza.get())) {
            faltas.add(MotivoDeContrato.INICIO_FUERA.en(
                    campoDeInicio,
                    "La fecha de inicio debe estar entre el %s y el %s"
                            .formatted(Fechas.dia(primerDia()), Fechas.dia(ultimoDia()))));
        }
        Optional<LocalDate> acaba = FechaEscrita.leer(termino);
        if (acaba.isEmpty() && !termino.isBlank()) {
            faltas.add(MotivoDeContrato.TERMINO.en(campoDeTermino));
        } else if (acaba.isPresent() && empieza.filter(acaba.get()::isBefore).isPresent()) {
            faltas.add(MotivoDeContrato.TERMINO_ANTES.en(campoDeTermino));
        }
        return faltas;
    }

    private boolean empiezaEnElCuatrimestre(LocalDate dia) {
        return !dia.isBefore(primerDia()) && !dia.isAfter(ultimoDia());
    }
}
